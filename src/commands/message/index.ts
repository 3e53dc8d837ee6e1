import './message.css';
import { messageIn } from './message.js';

/** The page of a small dialog: a message, and a button that closes it. */
const message = messageIn(window.location.hash);
const place = document.querySelector('main');
if (message && place) {
  document.title = message.heading;
  place.prepend(line('h1', message.heading), ...message.sentences.map((text) => line('p', text)));
}

void Office.onReady(() => {
  const button = document.querySelector('button');
  if (!button) return;
  button.hidden = false;
  const close = () => Office.context.ui.messageParent('close');
  button.addEventListener('click', close);
  // A dialog closed by Escape was not always reported: github.com/OfficeDev/office-js/issues/5200.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  button.focus();
});

function line(name: 'h1' | 'p', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
