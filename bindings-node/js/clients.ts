// Written by `npm run types`; do not edit.

/** The clients: two a service. */

import { Client, operate, type Options } from './client';
import { SERVICES } from './declared';

export class Paperspace extends Client {
  constructor(options?: Options) {
    super('Paperspace', false, options);
  }
}

export class PaperspaceSync extends Client {
  constructor(options?: Options) {
    super('Paperspace', true, options);
  }
}

operate('Paperspace', Paperspace, PaperspaceSync, SERVICES.paperspace);

export class ZenML extends Client {
  constructor(options?: Options) {
    super('ZenML', false, options);
  }
}

export class ZenMLSync extends Client {
  constructor(options?: Options) {
    super('ZenML', true, options);
  }
}

operate('ZenML', ZenML, ZenMLSync, SERVICES.zenml);

export class GitBook extends Client {
  constructor(options?: Options) {
    super('GitBook', false, options);
  }
}

export class GitBookSync extends Client {
  constructor(options?: Options) {
    super('GitBook', true, options);
  }
}

operate('GitBook', GitBook, GitBookSync, SERVICES.gitbook);

export class Evo extends Client {
  constructor(options?: Options) {
    super('Evo', false, options);
  }
}

export class EvoSync extends Client {
  constructor(options?: Options) {
    super('Evo', true, options);
  }
}

operate('Evo', Evo, EvoSync, SERVICES.evo);
