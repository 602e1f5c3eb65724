interface Props {
  address: string;
  /** For people who do not see it. */
  description: string;
  caption: string;
}

/** A picture, no larger than it will be printed. */
export function Shown({ address, description, caption }: Props) {
  return (
    <figure>
      <img className="staff-picture" src={address} alt={description} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
