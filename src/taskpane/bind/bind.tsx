import { ScreenHeading } from '../parts/screen-heading.js';

export default function Bind() {
  return <ScreenHeading>Bind</ScreenHeading>;
}
