import { ScreenHeading } from '../parts/screen-heading.js';

export default function Checks() {
  return <ScreenHeading>Checks</ScreenHeading>;
}
