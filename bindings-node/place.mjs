import { seenFrom } from './dist/place.js';

// Before all else is loaded: in a bundle of ES modules nothing but this tells where it is.
seenFrom(import.meta.url);
