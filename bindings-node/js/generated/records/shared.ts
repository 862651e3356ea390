// Written by `make generate` from the declarations. Do not edit it.

/** Records that more than one service answers with. */

/** The outcome of a removal. */
export type Outcome = 'removed' | 'already_absent' | 'requested' | (string & {});

/** How certain the outcome of a removal is. */
export type RemovalCertainty = 'confirmed' | 'assumed' | (string & {});

/** The result of a removal. */
export interface Removal {
  /** The outcome of the removal. */
  outcome: Outcome;
  /** How certain the outcome is. */
  certainty: RemovalCertainty;
}
