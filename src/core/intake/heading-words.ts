import type { ColumnMeaning } from './plan-reading.js';

const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

/**
 * What councils print above their columns, most telling first: the headings usual in action plans
 * after peer challenges, inspections and audits, in English and Welsh. Capitals, marks and a plural
 * "s" make no difference (see `plainHeading`).
 */
export const HEADING_WORDS: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  ref: words(`
    ref | ref no | reference | reference no | reference number | no | number | rec no | rec ref |
    rec number | recommendation no | recommendation number | recommendation ref |
    recommendation reference | recommendation id | r no | rec id | id | item | item no |
    issue no | finding no | serial | row | rhif | cyf | cyfeirnod | rhif argymhelliad |
    rhif yr argymhelliad
  `),
  recommendation: words(`
    recommendation | key recommendation | peer recommendation | recommendation text |
    full recommendation | rec | argymhelliad | argymhellion | area for improvement |
    proposal for improvement | improvement proposal | suggestion | suggestion for consideration |
    key suggestion | area for development | area of improvement | improvement area |
    area for consideration | maes i wella | cynnig ar gyfer gwella | finding | key finding |
    issue | issue identified | key issue | observation | weakness | weakness identified |
    requirement | you said | governance issue | peer finding |
    peer observation | inspection finding | audit finding | issue raised | what the peer said | what peer said | what the peer team said |
    peer team feedback | feedback | canfyddiad | mater | improvement objective | objective |
    strategic objective | aim | goal | amcan
  `),
  action: words(`
    action | agreed action | planned action | proposed action | action required |
    improvement action | action to be taken | key action | management action |
    action description | description of action | agreed management action | what we will do |
    what will we do | what we are going to do | what we plan to do | what are we going to do |
    what need to be done | how we will do it | how will we do it | how we will achieve it |
    how we will get there | action we will take | our action | action plan | activity |
    planned activity | key activity | task | key task | step | step to be taken | deliverable |
    cam gweithredu | camau gweithredu | gweithredu | gweithred | gweithgaredd |
    beth fyddwn ni n ei wneud | management response | council response | our response |
    officer response | cabinet response | executive response | we will | agreed response | response | ymateb | next step | what s next | what next | what happen next | what will happen next |
    what we still have to do | what is left to do | still to do
  `),
  'action-ref': words(`
    action no | action ref | action number | action reference | action id | rhif gweithredu |
    rhif y cam
  `),
  update: words(`
    update | progress update | latest update | latest progress | progress | progress so far |
    progress to date | progress made | progress report | progress commentary | progress note |
    current position | latest position | position | position statement | status update |
    commentary | narrative | current progress | summary of progress | action taken |
    action taken to date | action completed | what we have done | what we ve done |
    what we have done so far | what have we done | work to date | achievement | comment |
    progress comment | note | y diweddaraf | diweddariad | cynnydd | cynnydd hyd yma |
    cynnydd hyd yn hyn | sylwadau | sefyllfa bresennol
  `),
  owner: words(`
    owner | action owner | lead | lead officer | responsible officer | responsible |
    responsibility | accountable officer | accountable | accountability | who | by who | by whom |
    who by | whom | who will do it | who will lead | who is responsible | who s responsible |
    lead director | director | sponsor | senior responsible owner | sro | assigned to | officer |
    officer responsible | person responsible | responsible person | responsible lead | led by |
    named lead | action lead | delivery lead | service lead | lead member |
    lead officer and member | lead person | portfolio holder | cabinet member | risk owner |
    recommendation owner | perchennog | arweinydd | swyddog arweiniol | swyddog cyfrifol |
    cyfrifoldeb | cyfrifol | pwy | arweiniol
  `),
  due: words(`
    due date | due | target date | deadline | by when | when | timescale | timeframe |
    time frame | timeline | time scale | timing | date due | target completion date |
    target completion | target | date for completion | target implementation date |
    implementation date | planned completion date | planned date | expected completion date |
    expected completion | original date | original due date | original target date |
    original deadline | original timescale | agreed date | agreed deadline | end date | due by |
    when by | by | delivery date | to be completed by | when will it be done | completion date |
    date | dyddiad targed | dyddiad cau | erbyn pryd | amserlen | pryd | dyddiad cwblhau |
    dyddiad
  `),
  'revised-due': words(`
    revised date | revised due date | revised target date | revised deadline | revised timescale |
    revised completion date | revised implementation date | revised target | revised due |
    new date | new due date | new target date | new deadline | extended date | extended deadline |
    extension | extension date | amended date | dyddiad diwygiedig | dyddiad targed diwygiedig
  `),
  completed: words(`
    date completed | completed date | completed on | completed | date of completion |
    actual completion date | actual completion | actual date | date complete | date closed |
    closed date | closed on | date implemented | date achieved | dyddiad y cwblhawyd |
    dyddiad gorffen | cwblhawyd
  `),
  rating: words(`
    rag | rag rating | rag status | brag | brag status | brag rating | current rag |
    current rag status | current rag rating | rag assessment | progress rag |
    progress rag rating | overall rag | rating | progress rating | delivery confidence |
    delivery confidence assessment | traffic light | colour | colour rating | bragg | rygb |
    statws cag | cag | sgor cag | statws cog | cog | statws bcag | bcag
  `),
  status: words(`
    status | current status | action status | progress status | delivery status |
    implementation status | state | complete | open closed | stage | statws | statws presennol
  `),
  priority: words(`
    priority | priority level | priority rating | importance | urgency | priority grade | grade |
    blaenoriaeth
  `),
  theme: words(`
    theme | key theme | core theme | core question | workstream | work stream | work area | area |
    theme area | section | pillar | strand | domain |
    strategic priority | improvement theme | audit | audit title | audit name | name of audit |
    audit area | audit report | report title | review title | name of review | thema | maes |
    thema allweddol
  `),
  percent: words(`
    % complete | % completed | percent complete | percentage complete | % progress |
    completion % | % | percentage | % cwblhawyd | progress % | % done
  `),
  'as-at': words(`
    as at | update date | date of update | last updated | date updated | updated |
    date of last update | updated on
  `),
  statement: words(`
    statement | statement id | update id
  `),
};

/** Headings that tell of something else; the cells are kept, but are no field of a plan. */
export const OTHER_HEADINGS: readonly string[] = words(`
    evidence | outcome | intended outcome | desired outcome | expected outcome | measure |
    measure of success | success measure | success criteria | how will we know |
    how we will know | what will success look like | what success look like |
    what good look like | impact | benefit | resource | cost | budget | financial implication |
    risk | risk rating | dependency | dependencie | milestone | key milestone | kpi | start date |
    start | date raised | date added | date agreed | review date | date of meeting | source |
    report | directorate | service | team | department | category | direction of travel | trend |
    link | page | canlyniad | tystiolaeth | mesur | adnodd | adnoddau | assurance | verified |
    verified by
  `);
