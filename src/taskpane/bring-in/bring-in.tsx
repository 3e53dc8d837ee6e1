import { ScreenHeading } from '../parts/screen-heading.js';

export default function BringIn() {
  return <ScreenHeading>BringIn</ScreenHeading>;
}
