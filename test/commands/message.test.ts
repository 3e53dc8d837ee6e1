import { addressOf, messageIn } from '../../src/commands/message/message.js';

const PAGE = 'https://addins.example.gov.uk/message.html';
const message = {
  heading: 'The sheet “Plan / 50% & more” is protected.',
  sentences: ['Nothing was changed.', 'Choose Review, Unprotect Sheet?'],
};

test('a message arrives as it was sent', () => {
  const address = new URL(addressOf(PAGE, message));
  expect(messageIn(address.hash)).toEqual(message);
});

test('the words travel where no server sees them', () => {
  const address = new URL(addressOf(PAGE, message));
  expect(address.origin + address.pathname + address.search).toBe(PAGE);
});

test('what Excel adds to the address is not part of the message', () => {
  const { hash } = new URL(`${addressOf(PAGE, message)}&_xdm_Info=x|y`);
  expect(messageIn(hash)).toEqual(message);
});

test('a page without a message has none to show', () => {
  expect(messageIn('')).toBeNull();
  expect(messageIn('#')).toBeNull();
});

test('an address that was cut short does not break the page', () => {
  expect(messageIn('#The%20sheet%2')).toEqual({ heading: 'The sheet%2', sentences: [] });
  expect(messageIn('#A/1%20+%201%E2%80')).toEqual({ heading: 'A', sentences: ['1 + 1\uFFFD'] });
});
