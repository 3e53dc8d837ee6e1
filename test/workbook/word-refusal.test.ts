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
    'Part of what was asked stands on “Appendix 1” and “RAG summary”; nothing of yours was lost.',
  );
});
