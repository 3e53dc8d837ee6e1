import { wordsOfHtml } from '../../../src/taskpane/bring-in/words-of-html.js';

test('scripts, styles, comments and the head of a page are no words of it', () => {
  const html = `<html><head><title>Title</title></head><!-- kept <p>out</p> --><body>
<style>p{color:red}</style><SCRIPT>alert("x")</SCRIPT><p>Health &amp; safety</p>&nbsp;<p>Next</p>`;
  expect(wordsOfHtml(html).split(/\s+/)).toEqual(['Health', '&', 'safety', 'Next']);
});

test('an element that only begins like one of them is seen', () => {
  expect(wordsOfHtml('<header>Action plan</header><p>1</p>')).toMatch(/Action plan\s+1/);
});

test('what is never closed ends with the text, however often it is begun', () => {
  const began = performance.now();
  expect(wordsOfHtml(`Plan ${'<script '.repeat(200_000)}`)).toBe('Plan');
  expect(wordsOfHtml('<!--'.repeat(200_000))).toBe('');
  expect(wordsOfHtml('<'.repeat(200_000))).toBe('');
  expect(performance.now() - began).toBeLessThan(2000);
});
