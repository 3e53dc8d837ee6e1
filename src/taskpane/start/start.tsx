import { ScreenHeading } from '../parts/screen-heading.js';

export default function Start() {
  return <ScreenHeading>Start</ScreenHeading>;
}
