/** Machine draft, not yet read by a speaker. */
import { type ReplyLanguage, spelled } from './reply-meaning.js';

/**
 * What people write in Polish. A small list on purpose: whatever it does not know is kept, and we ask.
 *
 * `no` alone is NO, as in English, though it is also a careless “yeah”: a wrong NO asks the next person, a wrong YES counts
 * somebody who does not come. With more behind it (`no tak`, `no jasne`) we ask. `idę`, `jadę` and `będę` alone say too
 * little (“idę spać”).
 */
export const repliesPl: ReplyLanguage = {
  words: {
    yes: spelled('tak, tak jest, tak tak, owszem, potwierdzam, oczywiście, tak oczywiście'),
    soft_yes: spelled('dobra, dobrze, jasne, pewnie, okej, w porządku, spoko, zgoda'),
    moving: spelled('w drodze, jestem w drodze, jesteśmy w drodze, już jadę, jestem na miejscu, jesteśmy na miejscu'),
    come: spelled(
      'przyjdę, przyjadę, przyjdziemy, przyjedziemy, mogę przyjść, mogę przyjechać, będę na miejscu, dam radę',
    ),
    no: spelled(
      'nie, nie nie, niestety, niestety nie, odmawiam, jasne że nie, oczywiście że nie, raczej nie, chyba nie',
    ),
    cannot: spelled(
      'nie mogę, nie mogę przyjść, nie mogę przyjechać, nie mogę pomóc, niestety nie mogę, nie dam rady, nie przyjdę,',
      'nie przyjadę, nie będę, nie będzie mnie, nie teraz, nie dziś, nie dzisiaj, dziś nie, dzisiaj nie, teraz nie,',
      'nie tym razem, nie mam czasu, nie mam jak, nie zdążę, już nie mogę, nie mogę już, dziś nie mogę, dziś nie mogę przyjść,',
      'dzisiaj nie mogę, dzisiaj nie mogę przyjść, teraz nie mogę, teraz nie mogę przyjść',
    ),
    not: spelled(
      'nie ma problemu, nie ma sprawy, nie wiem, nie jestem pewien, nie jestem pewna, nie rozumiem, nie tylko,',
      'nie potrzebuję pomocy, nie trzeba pomocy, nie potrzeba pomocy, nie później niż, czemu nie, dlaczego nie,',
      'no tak, no jasne, no pewnie, no dobra, no dobrze, no ok, no okej, no to, bez, nigdy, nikt, nic, ani',
    ),
    later: spelled('później, trochę później, jeszcze nie, po pracy, po zmianie, jak skończę pracę, za jakiś czas'),
    time: spelled(
      'jutro, pojutrze, wieczorem, dziś wieczorem, rano, jutro rano, po południu, w nocy, w weekend, tydzień, tygodniu,',
      'dni, godziny, godzin, godzinie, kilka godzin, parę godzin, południe, północy, poniedziałek, wtorek, środa,',
      'środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę',
    ),
    hour: spelled('godzina, godzinę, za godzinę'),
    minutes: spelled('minuta, minutę, minuty, minut, pół godziny, za pół godziny, kwadrans, za chwilę'),
    remote: spelled('zdalnie, na odległość, pomogę zdalnie, mogę pomóc zdalnie'),
    soft_remote: spelled('z domu, przez telefon, telefonicznie'),
    help: spelled('pomoc, pomocy, ratunku'),
    danger: spelled(
      'potrzebuję pomocy, potrzebujemy pomocy, potrzebna pomoc, pomóżcie, pomóżcie mi, niebezpieczeństwo,',
      'jestem w niebezpieczeństwie, w niebezpieczeństwie',
    ),
    offer: spelled('mogę pomóc, chcę pomóc, chętnie pomogę, pomogę, jak mogę pomóc, jak pomóc, w czym pomóc'),
    but: spelled('ale, lecz, jednak, tylko'),
    receipt: spelled('widzę, widziałem, widziałam, dostałem, dostałam, przeczytałem, przeczytałam, rozumiem'),
    doubt: spelled(
      'może, być może, chyba, prawdopodobnie, jeśli, jeżeli, gdyby, jak się uda, spróbuję, postaram się, zobaczę,',
      'zależy, czy, mam nadzieję, zastanowię się, dam znać, ktoś inny, kto inny, pomyłka, zły numer, tak sobie,',
      'tak czy nie, tak lub nie, tak albo nie, tak później lub nie, tak później nie, lub nie, albo nie,',
      'lub tak, albo tak, powiedział, powiedziała, mówi',
    ),
    person: spelled(
      'on, ona, oni, one, ty, wy, kto, ktoś, mama, tata, żona, mąż, syn, córka, brat, siostra, kolega, koleżanka, pan, pani',
    ),
    able: spelled(
      'mogę, wolny, wolna, dostępny, dostępna, jestem wolny, jestem wolna, jestem dostępny, jestem dostępna',
    ),
    thanks: spelled('dziękuję, dziękujemy, dziękuję bardzo, dzięki'),
    polite: spelled(
      'proszę, cześć, hej, witam, dzień dobry, dobry wieczór, przepraszam, przykro mi, kod, odpowiedź, pozdrawiam,',
      'do zobaczenia, do widzenia',
    ),
    small: spelled(
      'ja, jest, jestem, się, w, na, nad, pod, z, ze, za, i, a, o, do, od, po, dla, to, ta, te, ten, już, teraz, też,',
      'mam, mamy, przyjść, przyjechać',
    ),
  },
  elsewhere: spelled('do, z, ze, na'),
  clock: spelled('o, po, od, do, przed, około'),
};
