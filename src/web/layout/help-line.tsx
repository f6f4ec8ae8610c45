import type { ComponentChildren } from 'preact';
import type { PageLanguage } from '../../kernel/language.js';
import type { HelpLine } from './help-lines.js';
import { helpText } from './help-text.js';
import { Phone } from './phone.js';

interface HelpLineProps {
  readonly line: HelpLine;
  readonly language: PageLanguage;
}

/** A line to ring: its name, what it is for, its number. */
export function HelpLineWords({ line, language }: HelpLineProps) {
  return (
    <>
      {helpText.rich(language, 'line', {
        b: (children: ComponentChildren) => (
          <b>
            <bdi lang="en">{children}</bdi>
          </b>
        ),
        name: line.name,
        about: helpText(language, line.about),
        number: <Phone key="number" number={line.number} />,
      })}
    </>
  );
}
