import { AppError } from '#kernel';
import { compileTheme } from '#theming';
import { unpackTheme } from '../archive/unpack-theme';
import { describeTheme } from '../describe-theme';
import { findingsOf } from '../findings-of';
import { packTheme, sourceHash, unpackStored } from '../pack';
import { refuseOwnScripts, withParent } from '../read-package';
import type { PackageReply, PackageRequest } from './protocol';

process.on('message', (request: PackageRequest) => {
  void answer(request).then((reply) => process.send!(reply));
});

async function answer(request: PackageRequest): Promise<PackageReply> {
  try {
    return await (request.kind === 'check' ? check(request.archive) : load(request.content));
  } catch (error) {
    if (error instanceof AppError) return { kind: 'error', code: error.code, args: { ...error.args } };
    return { kind: 'error', code: 'theme_archive_invalid', args: {} };
  }
}

async function check(archive: string): Promise<PackageReply> {
  const own = await unpackTheme(Buffer.from(archive, 'base64'));
  await refuseOwnScripts(own);
  const source = await withParent(own);
  const findings = findingsOf(source, own);
  if (findings.some(({ level }) => level !== 'warning')) return { kind: 'refused', findings };
  const theme = compileTheme(source);
  const { name, version, label } = describeTheme(source, theme);
  const bytes = [...own.files.values()].reduce((sum, file) => sum + file.byteLength, 0);
  const content = packTheme(own).toString('base64');
  return { kind: 'checked', checked: { name, version, label, hash: sourceHash(own), findings, bytes, content } };
}

async function load(content: string): Promise<PackageReply> {
  const source = await withParent(unpackStored(Buffer.from(content, 'base64')));
  const theme = compileTheme(source);
  const assets = theme.assets.map((asset) => ({ ...asset, bytes: Buffer.from(asset.bytes).toString('base64') }));
  return { kind: 'loaded', theme: { ...theme, assets }, description: describeTheme(source, theme) };
}
