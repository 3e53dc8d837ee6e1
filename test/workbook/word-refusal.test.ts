import { REFUSAL_CODES } from '../../src/workbook/refusal.js';
import { wordRefusal } from '../../src/workbook/word-refusal.js';

test('every refusal says what happened, that nothing was lost and what to do', () => {
  const wording = REFUSAL_CODES.map((code) => {
    const { happened, safe, doThis } = wordRefusal({ code, subject: 'Appendix 1' });
    return `[${code}]\n${happened}\n${safe}\n${doThis}`;
  });
  expect(`\n${wording.join('\n\n')}\n`).toMatchSnapshot();
});

test('a change that Excel stopped half-way is not said to have changed nothing', () => {
  const leftOn = ['Appendix 1', 'RAG summary'];
  expect(wordRefusal({ code: 'no-connection', leftOn }).safe).toBe(
    'Part of what was asked may stand on “Appendix 1” and “RAG summary”; nothing of yours was lost.',
  );
});

test('what was taken back is told, with the sheets that stay behind empty', () => {
  const words = [[], ['Actions'], ['Actions', 'Updates']].map(
    (emptied) => wordRefusal({ code: 'stopped', takenBack: { emptied } }).safe,
  );
  expect(words).toEqual([
    'What was written was taken back.',
    'What was written was taken back; the added sheet “Actions” stayed, empty.',
    'What was written was taken back; the added sheets “Actions” and “Updates” stayed, empty.',
  ]);
});

test('a stop before anything was written changed nothing', () => {
  expect(wordRefusal({ code: 'stopped' }).safe).toBe('Nothing was changed.');
});

test('where only the settings may hold a part, no sheet is named', () => {
  expect(wordRefusal({ code: 'no-connection', leftOn: [] }).safe).toBe(
    'Part of what was asked may stand in the workbook’s settings; nothing of yours was lost.',
  );
});
