import type { PublicEmployee } from '#features/people';
import type { PageContext } from '../page-context';
import type { LinkedNode } from './linked-node';

/** A person, with the fields that he or she consented to. */
export async function personNode(context: PageContext, person: PublicEmployee): Promise<LinkedNode> {
  const { baseUrl } = context.shell;
  const title = context.text(person.title)?.text;
  const photo = person.photoAssetId ? await context.reader.picture(person.photoAssetId) : undefined;
  const languages = person.languages.map(({ language }) => language);
  return {
    '@type': 'Person',
    name: context.text(person.name).text,
    url: baseUrl + context.path('team', person.slug),
    ...(title ? { jobTitle: title } : {}),
    ...(photo ? { image: context.sharedPicture(photo).url } : {}),
    ...(person.email ? { email: person.email } : {}),
    ...(person.phone ? { telephone: person.phone } : {}),
    ...(languages.length > 0 ? { knowsLanguage: languages } : {}),
    worksFor: { '@id': `${baseUrl}/#organization` },
  };
}
