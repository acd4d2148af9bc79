/** What is special about a post in a drawing. */
export interface PostMarks {
  /** The post on the card. */
  isThis?: boolean;
  isPaid?: boolean;
  isViral?: boolean;
}

/** A post as a dot: a diamond if paid, ringed if viral, filled and larger if it is this one. */
export function PostGlyph({ x, y, isThis, isPaid, isViral }: PostMarks & { x: string; y: number }) {
  const size = isThis ? 4.5 : 3;
  return (
    <svg
      class="post-glyph"
      aria-hidden="true"
      x={x}
      y={y}
      overflow="visible"
      data-this={isThis === true}
    >
      {isViral && <circle class="post-ring" r={size + 3.5} />}
      {isPaid ? (
        <path
          class="post-dot"
          d={`M0 ${-size - 1.5}L${size + 1.5} 0L0 ${size + 1.5}L${-size - 1.5} 0Z`}
        />
      ) : (
        <circle class="post-dot" r={size} />
      )}
    </svg>
  );
}
