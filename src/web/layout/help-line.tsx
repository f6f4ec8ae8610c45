import type { ComponentChildren } from 'preact';
import type { PageLanguage } from '../../kernel/language.js';
import type { PageHelpLine } from '../../platform/http/page-frame.js';
import { aboutLine } from './help-lines.js';
import { helpText } from './help-text.js';
import { Phone } from './phone.js';

interface HelpLineProps {
  readonly line: PageHelpLine;
  readonly language: PageLanguage;
}

/** A line to ring: its name, what it is for, its number. */
export function HelpLineWords({ line, language }: HelpLineProps) {
  const { text, spoken } = aboutLine(line, language);
  return (
    <>
      {helpText.rich(language, 'line', {
        b: (children: ComponentChildren) => (
          <b>
            <bdi lang="en">{children}</bdi>
          </b>
        ),
        name: line.name,
        about:
          spoken === language ? (
            text
          ) : (
            <bdi key="about" lang="en">
              {text}
            </bdi>
          ),
        number: <Phone key="number" number={line.number} />,
      })}
    </>
  );
}
