/** What is wrong with a file or a stored text, each fault with its place in the data where it has one. */
export function FaultList({ faults }: { faults: readonly { place: string; message: string }[] }) {
  return (
    <ul>
      {faults.map(({ place, message }, index) => (
        <li key={index}>
          {place !== '' && (
            <>
              <code>{place}</code>{' '}
            </>
          )}
          {message}
        </li>
      ))}
    </ul>
  );
}
