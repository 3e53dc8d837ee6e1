/**
 * A plan of any size as text with tabs, as a spreadsheet puts it on the clipboard: four actions to
 * a recommendation, an update of about `updateCharacters` to each action. Always the same text.
 */
export function bigPlanText(actions: number, updateCharacters: number): string {
  const lines = ['Rec no.\tRecommendation\tAction no.\tAction\tOwner\tDue\tRAG\tUpdate'];
  for (let index = 0; index < actions; index += 1) {
    const recommendation = Math.floor(index / 4) + 1;
    lines.push(
      [
        recommendation,
        `Put service ${recommendation} on a footing that the borough can afford`,
        `${recommendation}.${(index % 4) + 1}`,
        `Carry out step ${(index % 4) + 1} of the programme for service ${recommendation}`,
        OWNERS[index % OWNERS.length],
        `${(index % 28) + 1}/${(index % 12) + 1}/2026`,
        RATINGS[index % RATINGS.length],
        update(index, updateCharacters),
      ].join('\t'),
    );
  }
  return `${lines.join('\n')}\n`;
}

const OWNERS = ['Head of Place', 'Director of Resources', 'Estates Manager', ''];
const RATINGS = ['Green', 'Green', 'Amber', 'Green', 'Red', 'Green'];

function update(index: number, characters: number): string {
  const sentence = `In week ${(index % 52) + 1} the team met ${index % 7} partners and agreed what comes next. `;
  return sentence
    .repeat(Math.ceil(characters / sentence.length))
    .slice(0, characters)
    .trim();
}
