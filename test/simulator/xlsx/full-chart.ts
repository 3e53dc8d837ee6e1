import {
  type Chart,
  type Sheet,
  type Workbook,
  areaOf,
  newGuid,
} from '../../../src/simulator/model/index.js';

export function aChart(workbook: Workbook, data: Sheet, chartType: string): Chart {
  const axis = { visible: true, title: '', minimum: null, maximum: null };
  return {
    id: newGuid(workbook, '0008'),
    name: `Chart ${chartType}`,
    chartType,
    source: { sheetId: data.id, area: areaOf(0, 0, 3, 2) },
    seriesBy: 'Columns',
    left: 40.5,
    top: 100,
    width: 360,
    height: 216,
    title: {
      text: 'Actions by rating',
      visible: true,
      overlay: false,
      properties: new Map([['format/font/size', 12]]),
    },
    legend: { visible: true, position: 'Bottom', overlay: true, properties: new Map() },
    series: [
      {
        name: 'Actions',
        nameFrom: { sheetId: data.id, area: areaOf(0, 1) },
        values: { sheetId: data.id, area: areaOf(1, 1, 2, 1) },
        categories: { sheetId: data.id, area: areaOf(1, 0, 2, 1) },
        color: '#3BA67C',
        pointColors: new Map([[0, '#8B1A1A']]),
        hasDataLabels: true,
        properties: new Map([['gapWidth', 40]]),
      },
      {
        name: 'Written out',
        values: { sheetId: data.id, area: areaOf(1, 1, 2, 1) },
        categories: null,
        color: null,
        pointColors: new Map(),
        hasDataLabels: false,
        properties: new Map(),
      },
    ],
    axes: {
      category: { ...axis, visible: chartType === 'Doughnut', properties: new Map() },
      value:
        chartType === 'Doughnut'
          ? { ...axis, properties: new Map() }
          : {
              ...axis,
              title: 'Share & number',
              minimum: 0,
              maximum: 13,
              properties: new Map([['majorUnit', 1]]),
            },
      series: { ...axis, properties: new Map() },
    },
    altTextTitle: 'Ratings',
    altTextDescription: '12 Green, 1 Red of 13 "actions"',
    style: 2,
    properties: new Map([['showAllFieldButtons', false]]),
  };
}
