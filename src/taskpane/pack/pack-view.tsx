import { ScreenHeading } from '../parts/screen-heading.js';

export default function PackView() {
  return <ScreenHeading>PackView</ScreenHeading>;
}
