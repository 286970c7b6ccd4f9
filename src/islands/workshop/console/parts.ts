/** What the Console's page hands to its island. */

/** What of a step is read from the model during the build. */
export interface StepDetail {
  /** What stands on the Screen below the title, line by line; nothing where that depends on the room. */
  shows: readonly string[];
  /** The sentence of the chart that stands there; empty where none does. */
  chart: string;
  /** What the room is to find out, for the facilitator alone; empty where there is nothing. */
  answer: string;
}

/** A play, as far as the Console suggests it. */
export interface ConsolePlay {
  /** Play id. */
  id: string;
  title: string;
  doneWhen: string;
  /** With the site's base. */
  address: string;
  /** Ids of the plays that come first. */
  needsFirst: readonly string[];
}

/** Addresses with the site's base. */
export interface ConsoleAddresses {
  screen: string;
  room: string;
  place: string;
}
