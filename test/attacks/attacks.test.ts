import { attackRooms } from "./attack-rooms.js";
import { rooms } from "./targets/index.js";

const { records: _apart, exchange: _too, ...others } = rooms;

attackRooms(others);
