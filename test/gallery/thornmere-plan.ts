import type { ActionPlan } from '../../src/core/plan/plan.js';
import { BRAG } from '../../src/core/plan/schemes.js';
import {
  aDay,
  aDueInWords,
  aPlan,
  aRating,
  aRecommendation,
  anAction,
  anUpdate,
} from '../builders/a-plan.js';

/** Three actions under one recommendation, one update for all of them; an action for two. */
export function thornmerePlan(): ActionPlan {
  return aPlan({
    title: 'Progress on the corporate peer challenge action plan',
    scheme: BRAG,
    recommendations: [
      aRecommendation({
        ref: '1',
        title: 'Give the leadership regular time away from daily business to think ahead together.',
      }),
      aRecommendation({
        ref: '2',
        title: 'Bring managers of all services together more often',
        text: 'so that they can shape the council’s plans before they are settled.',
      }),
      aRecommendation({
        ref: '3',
        title: 'Settle the borough plan.',
        text: 'Members of all groups should agree how many homes the borough needs and where they are to stand, before that choice is made for them.',
        points: [
          'agree the evidence that everyone works from',
          'publish a timetable and keep to it',
        ],
      }),
      aRecommendation({
        ref: '4',
        title: 'Make scrutiny count.',
        text: 'Choose fewer topics, look at them earlier, and follow up what was recommended.',
      }),
      aRecommendation({
        ref: '5',
        title: 'Close the savings gap of £4.2m for 2025/26 & show members how.',
        theme: 'Finance',
      }),
      aRecommendation({
        ref: '6',
        title: 'Write a workforce strategy that services recognise as theirs.',
      }),
      aRecommendation({
        ref: '7',
        title: 'Tell residents sooner what happened to the things they asked for.',
      }),
    ],
    actions: [
      anAction({
        ref: '1',
        note: 'One action answers recommendations 1 and 2.',
        text: 'Set up a yearly programme of away days:',
        points: [
          'two days a year for Cabinet and chief officers, led from outside',
          'a forum of service managers every eight weeks, open to team leaders',
        ],
        recommendations: ['1', '2'],
        owners: ['Chief Executive'],
        due: aDay('2024-04-30'),
      }),
      anAction({
        ref: '2',
        text: 'Carry out the steps of the housing delivery plan.',
        recommendations: ['3'],
        owners: ['Director of Place'],
        due: aDueInWords('Sept 2023', 'month', '2023-09-30'),
      }),
      anAction({
        ref: '3',
        text: 'Publish a revised timetable for the borough plan.',
        recommendations: ['3'],
        owners: ['Director of Place'],
        due: aDay('2024-01-31'),
        revisedDues: [aDay('2024-05-31'), aDay('2024-09-30')],
      }),
      anAction({
        ref: '4',
        text: 'Ask the Centre for Public Scrutiny to look at how topics are chosen.',
        recommendations: ['4'],
        owners: ['Head of Democratic Services', 'Monitoring Officer'],
        due: aDay('2024-07-31'),
        status: 'In progress',
      }),
      anAction({
        ref: '5',
        text: 'Report to each meeting what became of earlier recommendations.',
        recommendations: ['4'],
        owners: [],
        due: aDueInWords('Ongoing', 'ongoing'),
      }),
      anAction({
        ref: '6',
        text: 'Bring forward a list of savings with an officer and a date for each.',
        recommendations: ['5'],
        owners: ['Director of Resources'],
        due: aDay('2024-05-31'),
      }),
      anAction({
        ref: '7',
        text: 'Survey staff.',
        recommendations: ['6'],
        owners: ['Head of HR'],
        due: aDay('2024-02-29'),
        completedOn: aDay('2024-02-20'),
      }),
      anAction({
        ref: '8',
        text: 'Draft the strategy with a group of twenty staff from all services.',
        recommendations: ['6'],
        owners: ['Head of HR'],
        due: aDay('2024-10-31'),
      }),
      anAction({
        ref: '9',
        text: 'Take the strategy to Cabinet.',
        recommendations: ['6'],
        owners: ['Head of HR'],
        due: aDay('2025-01-31'),
      }),
      anAction({
        ref: '10',
        text: 'Reply to every petition within ten working days and publish the reply.',
        recommendations: ['7'],
        owners: ['Head of Customer Services'],
        due: aDueInWords('Autumn 2024', 'season', '2024-11-30'),
      }),
    ],
    updates: [
      anUpdate({
        id: 'S1',
        recommendations: ['1', '2'],
        actions: ['1'],
        narrative:
          'The first away day was held in March and the second is booked for October.\n• Cabinet looked at the borough in ten years’ time\n• Chief officers worked through three budgets, from cautious to bold\nThe managers’ forum has met three times. Between 60 and 75 managers came each time.\nRAG: GREEN',
      }),
      anUpdate({
        id: 'S2',
        recommendations: ['3'],
        actions: ['2', '3'],
        rating: aRating('amber'),
        narrative: LONG_UPDATE,
      }),
      anUpdate({
        id: 'S3',
        recommendations: ['4'],
        actions: ['4'],
        rating: aRating('amber'),
        narrative:
          'The review started in May. Interviews with chairs are done; those with officers run into July, so the report will come to the September meeting.',
      }),
      anUpdate({
        id: 'S4',
        recommendations: ['5'],
        actions: ['6'],
        rating: aRating('red'),
        narrative:
          'Savings of £2.9m have an officer and a date. £1.3m has neither. The Section 151 Officer has asked each director for proposals by the end of July.',
      }),
      anUpdate({
        id: 'S5',
        recommendations: ['6'],
        actions: ['7'],
        rating: aRating('complete', 'Done'),
        narrative: '61% of staff answered (2022: 44%).',
      }),
      anUpdate({
        id: 'S6',
        recommendations: ['6'],
        actions: ['8', '9'],
        narrative: 'The group has met four times. A draft goes to the unions in August.',
      }),
      anUpdate({
        id: 'S7',
        recommendations: ['7'],
        actions: ['10'],
        narrative:
          '=SUM of replies on time: 47 of 52. -5 late ones were explained to the petitioners. @Thornmere posts each reply.',
      }),
    ],
  });
}

const LONG_UPDATE = [
  'Four workshops for all members were held between January and May. Officers brought the same set of figures to each of them, and members of all three groups have now agreed to work from these figures.',
  '• January: how many homes, and for whom\n• February: the green edge between Thornmere and Saltby\n• April: town centre sites, car parks and the old tannery\n• May: what the four parishes had said',
  'The consultant’s study of housing need came in at 412 homes a year, eleven more than the figure used so far. The difference is explained by a rise in smaller households, and it has been checked by the county’s demographer.',
  'Two of the seven landowners north of the railway have withdrawn. Officers have met both of them; one will come back with a smaller site by the end of the summer, the other has sold to a charity that does not want to build. The loss is about 140 homes, for which three further sites have been looked at. Each of them floods in part, and the Environment Agency has been asked for its view.',
  'The timetable that Cabinet agreed in January can therefore not be kept. A new one went to the Planning Policy Group on 12 June and goes to Cabinet on 9 September; it puts the public examination in the spring of 2026. The inspector’s office has been told. The government’s own deadline is still met with five months to spare.',
  'Steps of the housing delivery plan: nineteen of twenty-four are finished. The five open ones are the design code, the register of small sites, the agreement with the county on schools, the brownfield grant, and the training of parish clerks, which had to be put off when the trainer fell ill.',
  'RAG: AMBER',
].join('\n');
