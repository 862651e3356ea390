/** undici 7, the last for Node 20: `request`, the fastest that it has short of `dispatch`. */

import { Pool } from 'undici7';
import { overPool, request } from './pool.mjs';

export default overPool(Pool, request);
