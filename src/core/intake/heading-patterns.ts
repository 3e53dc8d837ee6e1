import type { ColumnMeaning } from './plan-reading.js';

/**
 * Headings that carry a date or a remark of their own, "Position at August 2023", and those that are
 * sentences, "What the peers said"; as `plainHeading` gives them. The first that fits counts; null
 * where what stands below is no field of a plan.
 */
export const HEADING_PATTERNS: readonly (readonly [RegExp, ColumnMeaning | null])[] = [
  [/\bhistory\b/, 'update'],
  [/\b(?:e ?mail|tel|telephone|phone)\b|\bcontact (?:no|number|detail)\b/, null],
  [
    /^(?:previou|last|prior|initial|start|starting|baseline)\b.*(?:rag|rating|statu|update|position|progres)|\brag\b.*\b(?:previou|last)/,
    null,
  ],
  [/^(?:evidence|outcome|measure|success|impact|how (?:we )?will (?:we )?(?:know|measure))/, null],
  [
    /\b(?:revised|amended|extended|new)\b.*\b(?:date|deadline|timescale|target|due|finish|end|completion|delivery)\b/,
    'revised-due',
  ],
  [
    /\b(?:date|actual)\b.*\b(?:completed|complete|closed|implemented)\b|\bcompleted on\b/,
    'completed',
  ],
  [/\bmilestone\b.*\bdate\b|\bdate\b.*\bmilestone\b/, 'due'],
  [
    /\b(?:justification|rationale|explanation|commentary|narrative)\b|\breason for\b.*\b(?:b?rag|rating|statu|score)\b/,
    'update',
  ],
  [/^(?:been |it )?(?:delivered|done|implemented|achieved|finished)$/, 'completed'],
  [/\bactual\b.*\b(?:finish|end|delivery|date)\b/, 'completed'],
  [
    /\b(?:original|baseline|planned|forecast|estimated|anticipated|expected|projected|scheduled)\b.*\b(?:date|due|finish|end|completion|delivery)\b|^(?:finish|end)(?: date)?$|\bcurrent (?:due|deadline|target|completion)\b/,
    'due',
  ],
  [/\b(?:b?rag[bg]?|rayg|ryg)\b/, 'rating'],
  [/%|\bper ?cent/, 'percent'],
  [/^(?:rec|recommendation)\w* (?:no|ref|number|id|reference)\b/, 'ref'],
  [/^action\w* (?:no|ref|number|id|reference)\b/, 'action-ref'],
  [
    /^(?:progres|position|update|commentary|statu|latest|current)\b.*\b(?:at|to|since|for|up to|from|q[1-4]|quarter|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b/,
    'update',
  ],
  [/^(?:progres|update|cynnydd)\b/, 'update'],
  [/\bupdate\b/, 'update'],
  [
    /\b(?:target|due|completion|delivery|implementation)\b.*\b(?:date|deadline)\b|\b(?:deadline|timescale|timeframe)\b|\bby when\b/,
    'due',
  ],
  [
    /^(?:lead|responsible|accountable)\b|\b(?:lead officer|responsible officer|owner|responsible|accountable)\b|^(?:\p{L}+ ){1,3}(?:lead|sponsor|officer|champion)$/u,
    'owner',
  ],
  [
    /^what (?:we|you|i|the council)\b.*\b(?:will|would|going|plan|intend|need|must|should)\b/,
    'action',
  ],
  [/^how (?:we|it|thi|the council) (?:will|shall|plan|propose|intend)\b/, 'action'],
  [
    /^what (?:need|ha|must|should|will|shall)\b.*\b(?:happen|done|do|change|improve|deliver)\b/,
    'action',
  ],
  [
    /^what (?:the )?(?:peer|lga|inspector|inspectorate|auditor|panel|reviewer|review|team|report|regulator|ofsted|cqc|they)\b|^what we were (?:told|asked)\b/,
    'recommendation',
  ],
  [/^how (?:well|are we|far)\b/, 'update'],
  [/^how (?:it|thing|thi|we|the work|are|i)\b.*\b(?:going|doing|gone|getting)\b/, 'update'],
  [/^(?:key |main )?(?:highlight|headline|achievement)\b/, 'update'],
  [/^(?:key |peer |lga |cpc |cqc |estyn |audit )*recommendation\b/, 'recommendation'],
  [
    /^(?!.*\b(?:to|of|on|against|for|from|about)\b)(?:\p{L}+ ){1,3}recommendation$/u,
    'recommendation',
  ],
  [/\bactions?\b.*\bto be (?:taken|completed|done|undertaken)\b/, 'action'],
  [/\bactions?\b.*\b(?:taken|completed|done|undertaken)\b/, 'update'],
  [/^(?:to be )?(?:complete|done|deliver|delivered|finish|implement) by\b/, 'due'],
  [/^(?:by )?when\b.*\b(?:will|by|be|complete|do|done|deliver)/, 'due'],
  [/^(?:by )?who(?:m|se)?\b/, 'owner'],
  [/^(?:where|how) (?:are we|is it|is this|are thing)\b/, 'update'],
  [/^(?!(?:action|minute|page|meeting|contact|phone)\b)\p{L}+ (?:ref|reference)$/u, 'ref'],
  [/^(?:\p{L}+ ){0,2}action\b/u, 'action'],
];
