import { attackRooms } from "./attack-rooms.js";
import { rooms } from "./targets/index.js";

// In a file of their own, so that the others run at the same time.
const { records = [], exchange = [] } = rooms;

attackRooms({ records, exchange });
