import type { Command } from 'commander';
import type { RunCommand } from '../run-command';
import { defineAgency } from './agency';
import { defineDoctor } from './doctor';
import { defineImport } from './import';
import { defineProvision } from './provision';
import { definePublish } from './publish';
import { defineReconcile } from './reconcile';
import { defineReleases } from './releases';
import { defineSites } from './sites';
import { defineTheme } from './theme';
import { defineUser } from './user';

/** Adds one command to the program. */
export type DefineCommand = (program: Command, run: RunCommand) => void;

/** All commands, in the order of the help. */
export const commands: DefineCommand[] = [
  defineAgency,
  defineUser,
  defineSites,
  defineProvision,
  defineImport,
  definePublish,
  defineReleases,
  defineTheme,
  defineReconcile,
  defineDoctor,
];
