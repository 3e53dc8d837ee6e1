import type { Chart } from '../../../src/simulator/model/index.js';
import { chartXml } from '../../../src/simulator/xlsx/charts/chart-xml.js';
import { aChart } from './full-chart.js';
import { aFullWorkbook } from './full-workbook.js';

/** A saved stacked bar whose looks are set under their Office.js names. */
function savedBar(look: (chart: Chart) => void): string {
  const workbook = aFullWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  const chart = aChart(workbook, sheet, 'BarStacked100');
  look(chart);
  return chartXml(workbook, chart);
}

describe('a saved chart', () => {
  it('shows its axis in the format it was given', () => {
    const xml = savedBar(({ axes }) => axes.value.properties.set('numberFormat', '0%'));
    expect(xml).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
  });

  it('sets its title in the size and colour it was given', () => {
    const xml = savedBar(({ title }) => {
      title.properties.set('format/font/size', 12).set('format/font/color', '#22313F');
    });
    expect(xml).toContain(
      '<a:rPr sz="1200"><a:solidFill><a:srgbClr val="22313F"/></a:solidFill></a:rPr>',
    );
  });

  it('is set in the font it was given, from its title to its legend', () => {
    const xml = savedBar(({ properties }) => properties.set('format/font/name', 'Calibri'));
    expect(xml).toMatch(
      /<\/c:chart><c:txPr>.*<a:defRPr><a:latin typeface="Calibri"\/><\/a:defRPr>.*<\/c:txPr>/,
    );
  });

  it('names its series on the bars where labels do so', () => {
    const xml = savedBar(({ series }) => {
      for (const one of series) {
        one.hasDataLabels = true;
        one.properties.set('dataLabels/showSeriesName', true).set('dataLabels/separator', ': ');
      }
    });
    expect(xml).toContain('<c:showSerName val="1"/>');
    expect(xml).toMatch(/<c:separator[^>]*>: <\/c:separator>/);
  });

  it('draws a line round its bars in the colour it was given', () => {
    const xml = savedBar(({ series }) => {
      for (const one of series) {
        one.color = '#FFC233';
        one.properties.set('format/line/color', '#595959');
      }
    });
    expect(xml).toContain('<a:ln><a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:ln>');
  });
});
