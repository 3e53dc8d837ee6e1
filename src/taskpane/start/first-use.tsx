import { ScreenHeading } from '../parts/screen-heading.js';

export default function FirstUse() {
  return <ScreenHeading>FirstUse</ScreenHeading>;
}
