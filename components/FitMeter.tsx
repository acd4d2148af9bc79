const blocks = [20, 40, 60, 80, 100];

/** Fit as five blocks, the last of them filled in part. A picture of the figure beside it. */
export function FitMeter({ fit }: { fit: number }) {
  return (
    <svg class="fit-meter" viewBox="0 0 86 10" aria-hidden="true" focusable="false">
      {blocks.map((end, index) => {
        const share = Math.min(1, Math.max(0, (fit - (end - 20)) / 20));
        return (
          <g key={end}>
            <rect class="fit-empty" x={index * 17.5} width="16" height="10" rx="2" />
            {share > 0 && (
              <rect class="fit-filled" x={index * 17.5} width={16 * share} height="10" rx="2" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
