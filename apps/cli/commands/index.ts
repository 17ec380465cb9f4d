import type { Command } from 'commander';
import type { RunCommand } from '../run-command';
import { defineReconcile } from './reconcile';

/** Adds one command to the program. */
export type DefineCommand = (program: Command, run: RunCommand) => void;

/** All commands. */
export const commands: DefineCommand[] = [defineReconcile];
