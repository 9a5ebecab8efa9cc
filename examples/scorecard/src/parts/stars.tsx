import { t } from "../words.ts";

const SHAPE =
  "m12 2.200 3 6.300 6.900.9-5.100 4.800 1.300 6.900L12 17.700l-6.100 3.400 1.300-6.900L2.100 9.400 9 8.500z";
const ALL = [1, 2, 3, 4, 5] as const;

/** Five stars, as many filled as a rank has; read out as one phrase. */
export function Stars({ count, size = 24 }: { readonly count: number; readonly size?: number }) {
  return (
    <span class="stars" role="img" aria-label={t().stars(count)}>
      {ALL.map((star) => (
        <svg key={star} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
          <path d={SHAPE} class={star <= count ? "star-full" : "star-empty"} />
        </svg>
      ))}
    </span>
  );
}
