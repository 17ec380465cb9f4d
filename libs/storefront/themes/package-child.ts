import { join } from 'node:path';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { AppError, type ErrorCode } from '#kernel';
import type { CheckedPackage, PackageFinding } from '#features/themes';
import { KillableChild } from '#platform/process';
import type { CompiledTheme } from '#theming';
import type { PackageReply, PackageRequest } from './child/protocol';
import type { ThemeDescription } from './describe-theme';
import { installation } from './installation';

/** Longest that reading and compiling one package may take, in ms; the largest of our own take a tenth of it. */
const TIME_LIMIT = 10_000;
/** MB of JavaScript objects in the child. */
const HEAP = 256;
/** Findings in one answer. */
const MAX_FINDINGS = 200;

/** Reads packages in a process that can be killed: a template of 32 KB can keep the parser busy for half a second. */
@Injectable()
export class PackageChild implements OnModuleDestroy {
  private readonly child = new KillableChild<PackageRequest, PackageReply>(
    join(installation(), 'dist/libs/storefront/themes/child/main.js'),
    {
      timeLimit: TIME_LIMIT,
      fork: { execArgv: [`--max-old-space-size=${HEAP}`, '--disable-proto=delete'] },
      died: (how) => new AppError('theme_check_too_long', {}, { cause: new Error(`the process ${how}`) }),
    },
  );

  onModuleDestroy(): Promise<void> {
    return this.child.close();
  }

  /**
   * Unpacks, checks and packs an uploaded archive.
   * @throws AppError theme_package_refused with a field for each finding, theme_archive_…, theme_parent_unknown,
   *   theme_check_too_long
   */
  async check(archive: Buffer): Promise<CheckedPackage> {
    const reply = await this.child.ask({ kind: 'check', archive: archive.toString('base64') });
    if (reply.kind === 'refused') throw refusal(reply.findings);
    if (reply.kind !== 'checked') throw failure(reply);
    return { ...reply.checked, content: Buffer.from(reply.checked.content, 'base64') };
  }

  /**
   * Compiles a stored package anew, with the parent that is installed now.
   * @throws AppError theme_…
   */
  async load(content: Buffer): Promise<{ compiled: CompiledTheme; description: ThemeDescription }> {
    const reply = await this.child.ask({ kind: 'load', content: content.toString('base64') });
    if (reply.kind !== 'loaded') throw failure(reply);
    const assets = reply.theme.assets.map((asset) => ({ ...asset, bytes: Buffer.from(asset.bytes, 'base64') }));
    return { compiled: { ...reply.theme, assets }, description: reply.description };
  }
}

/** The error for a package with these findings: a field for each. */
export function refusal(findings: readonly PackageFinding[]): AppError {
  const fields = findings.slice(0, MAX_FINDINGS).map(({ rule, level, file, line, message }) => ({
    pointer: `/${file}`,
    detail: `${level} ${rule}, line ${line}: ${message}`,
  }));
  return new AppError('theme_package_refused', { count: findings.length }, { fields });
}

function failure(reply: PackageReply): AppError {
  if (reply.kind !== 'error') return new AppError('theme_check_too_long');
  return new AppError(reply.code as ErrorCode, reply.args as never);
}
