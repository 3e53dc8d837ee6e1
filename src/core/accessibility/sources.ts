import type { Source } from './accessibility-finding.js';

const UNDERSTANDING = 'https://www.w3.org/WAI/WCAG22/Understanding';

const criterion = (number: string, name: string, page: string): Source => ({
  name: `WCAG 2.2, ${number} ${name}`,
  url: `${UNDERSTANDING}/${page}`,
});

/** Where the rules come from: the Web Content Accessibility Guidelines, government, Microsoft. */
export const WCAG = {
  nonTextContent: criterion('1.1.1', 'Non-text Content', 'non-text-content'),
  infoAndRelationships: criterion('1.3.1', 'Info and Relationships', 'info-and-relationships'),
  meaningfulSequence: criterion('1.3.2', 'Meaningful Sequence', 'meaningful-sequence'),
  useOfColour: criterion('1.4.1', 'Use of Color', 'use-of-color'),
  contrast: criterion('1.4.3', 'Contrast (Minimum)', 'contrast-minimum'),
  resizeText: criterion('1.4.4', 'Resize Text', 'resize-text'),
  pageTitled: criterion('2.4.2', 'Page Titled', 'page-titled'),
  linkPurpose: criterion('2.4.4', 'Link Purpose (In Context)', 'link-purpose-in-context'),
  headingsAndLabels: criterion('2.4.6', 'Headings and Labels', 'headings-and-labels'),
} as const;

/** What it calls essential is an error here, where a program can be certain of it. */
export const GOVERNMENT: Source = {
  name: 'Government Analysis Function, Releasing statistics in spreadsheets',
  url: 'https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/',
};

export const GOVERNMENT_CHECKLIST: Source = {
  name: 'Government Analysis Function, Making spreadsheets accessible: a brief checklist of the basics',
  url: 'https://analysisfunction.civilservice.gov.uk/policy-store/making-spreadsheets-accessible-a-brief-checklist-of-the-basics/',
};

export const MICROSOFT: Source = {
  name: 'Microsoft, Rules for the Accessibility Checker',
  url: 'https://support.microsoft.com/office/rules-for-the-accessibility-checker-651e08f2-0fc3-4e10-aaca-74b4a67101c1',
};

export const MICROSOFT_PRACTICE: Source = {
  name: 'Microsoft, Make your Excel documents accessible to people with disabilities',
  url: 'https://support.microsoft.com/office/6cc05fc5-1314-48b5-8eb3-683e49b3e593',
};
