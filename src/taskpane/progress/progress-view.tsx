import { ScreenHeading } from '../parts/screen-heading.js';

export default function ProgressView() {
  return <ScreenHeading>ProgressView</ScreenHeading>;
}
