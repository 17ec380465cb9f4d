import { Injectable } from '@nestjs/common';
import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { Secrets } from '#platform/secrets';

/** Work for a browser: about 0.1 to 0.5 s on a cheap phone. */
const MAX_NUMBER = 60_000;
/** How long a challenge can be answered, in ms: as long as writing a message may take. */
export const PROOF_LIFETIME = 2 * 3600_000;

/** A challenge in the ALTCHA format: find the number whose SHA-256 with the salt is the challenge. */
export interface ProofChallenge {
  algorithm: string;
  challenge: string;
  maxnumber?: number;
  salt: string;
  signature: string;
}

/** Proof of work against robots that post forms by the thousand; no third party learns of the visitor. */
@Injectable()
export class ProofOfWork {
  constructor(private readonly secrets: Secrets) {}

  /** A new challenge, signed, so that none needs to be stored. */
  async challenge(): Promise<ProofChallenge> {
    return createChallenge({
      hmacKey: this.hmacKey(),
      maxNumber: MAX_NUMBER,
      expires: new Date(Date.now() + PROOF_LIFETIME),
    });
  }

  /**
   * The identity of a right and timely solution (its challenge's signature, good for one inquiry), or undefined.
   * `solution` is base64 of the challenge with the found number.
   */
  async verify(solution: string): Promise<string | undefined> {
    try {
      if (!(await verifySolution(solution, this.hmacKey()))) return undefined;
      const { signature } = JSON.parse(Buffer.from(solution, 'base64').toString('utf8')) as { signature: string };
      return signature;
    } catch {
      return undefined;
    }
  }

  private hmacKey(): string {
    return this.secrets.key('proof-of-work').toString('hex');
  }
}
