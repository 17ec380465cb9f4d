import type { DefineCommand } from '../run-command';
import { defineAgency } from './agency';
import { defineDoctor } from './doctor';
import { defineImport } from './import';
import { defineProvision } from './provision';
import { definePublish } from './publish';
import { defineReconcile } from './reconcile';
import { defineReleases } from './releases';
import { defineSites } from './sites';
import { defineTheme } from './theme';
import { defineThemePackages } from './theme-packages';
import { defineUser } from './user';

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
  defineThemePackages,
  defineReconcile,
  defineDoctor,
];
