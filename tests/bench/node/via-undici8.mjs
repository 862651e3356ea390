/** undici 8: `request`. */

import { Pool } from 'undici8';
import { overPool, request } from './pool.mjs';

export default overPool(Pool, request);
