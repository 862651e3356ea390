import { setModuleUrl } from './module-url.js';

// Before anything else is loaded: in a bundle of ES modules nothing else tells where the code is.
setModuleUrl(import.meta.url);
