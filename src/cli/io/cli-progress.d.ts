/** The one bar that is used of the library: as a whole it brings others and their styles. */
declare module "cli-progress/lib/single-bar.js" {
  import { SingleBar } from "cli-progress";
  export = SingleBar;
}
