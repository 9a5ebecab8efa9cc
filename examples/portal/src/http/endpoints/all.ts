import type { Endpoint } from "../endpoint.ts";
import { councilEndpoints } from "./council.ts";
import { dossierEndpoints } from "./dossiers.ts";
import { everybodysEndpoints } from "./everybody.ts";
import { officeEndpoints } from "./office.ts";
import { producerEndpoints } from "./producers.ts";

export const endpoints: readonly Endpoint[] = [
  ...producerEndpoints,
  ...dossierEndpoints,
  ...councilEndpoints,
  ...officeEndpoints,
  ...everybodysEndpoints,
];
