/** A question's stem; a link to where it is answered, if there is an answer to change. */
export function QuestionLink({
  id,
  stem,
  placeAddress,
}: {
  id: string;
  stem: string;
  placeAddress: string | null;
}) {
  return placeAddress === null ? stem : <a href={`${placeAddress}#${id}`}>{stem}</a>;
}
