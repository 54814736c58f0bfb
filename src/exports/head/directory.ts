/** ORGANIZATION, PERSON, TOPIC -> schema.org things. */
import type { DefinedTerm, Organization as OrganizationThing, Person as PersonThing } from 'schema-dts';
import type { Organization, Person, Topic } from '../../model/types.ts';
import { known, named, organizationRef, type UrlOf } from './thing.ts';

export function organizationThing(organization: Organization, url: UrlOf): OrganizationThing {
  const { name, fullName, short, address, summary, alsoKnownAs, parent, units } = organization;
  return {
    '@type': 'Organization',
    ...named({ title: fullName, address }, url),
    ...known({
      alternateName: [name, short, ...alsoKnownAs].filter(
        (other): other is string => other !== null && other !== fullName,
      ),
      description: summary,
      parentOrganization: parent && organizationRef(parent, url),
      subOrganization: units.map((unit) => organizationRef(unit, url)),
      sameAs: organization.url,
    }),
  };
}

/** `https://orcid.org/` + the iD is its full form. */
export function personThing(person: Person, url: UrlOf): PersonThing {
  const { name, address, summary, post, affiliations, orcid, links, alsoKnownAs } = person;
  return {
    '@type': 'Person',
    ...named({ title: name, address }, url),
    ...known({
      alternateName: alsoKnownAs,
      description: summary,
      jobTitle: post,
      affiliation: affiliations.map((title) => ({ '@type': 'Organization' as const, name: title })),
      identifier: orcid && `https://orcid.org/${orcid}`,
      sameAs: [...(orcid === null ? [] : [`https://orcid.org/${orcid}`]), ...links.map(({ href }) => href)],
    }),
  };
}

export const topicThing = ({ name, address, summary, alsoKnownAs }: Topic, url: UrlOf): DefinedTerm => ({
  '@type': 'DefinedTerm',
  ...named({ title: name, address }, url),
  inDefinedTermSet: url('/topics/'),
  ...known({ alternateName: alsoKnownAs, description: summary }),
});
