import { ScreenHeading } from '../parts/screen-heading.js';

export default function Details() {
  return <ScreenHeading>Details</ScreenHeading>;
}
