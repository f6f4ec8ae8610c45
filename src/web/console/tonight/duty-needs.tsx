import { NeedLine, type Of } from './need-line.js';

export function DutyGap(props: Of<'duty_gap'>) {
  const { need } = props;
  return (
    <NeedLine
      {...props}
      title={need.now ? `Nobody is on duty: ${need.rota.name}` : `Nobody will be on duty: ${need.rota.name}`}
      href={`/console/rotas/${need.rota.id}`}
      shape="bad"
      state={need.region === null ? need.when : `${need.region}, ${need.when}`}
    >
      <p>A step that asks this rota would ask nobody then. Put somebody on it, or take it yourself.</p>
    </NeedLine>
  );
}
