import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Prozatím odejít?',
  'wizard.leave_description': 'Zadané údaje zůstanou uložené.',

  'back.lead': 'Toto jsou vaše odpovědi.',
  'back.empty': 'Nevyplněno',
  'back.change': 'Změnit',
  'back.go_on': 'Pokračovat na „{step}“',
  'back.fixed':
    'Tady už to nejde změnit. Pokud je něco špatně, zrušte to a začněte znovu, nebo kontaktujte podporu {servicer}.',
  'back.voids':
    'Když to změníte, bude potřeba znovu projít tyto kroky: {steps}. Údaje, které tam jsou, zůstanou uložené jako koncept.',
  'back.step': '„{title}“',

  'change.title': 'Měníte dřívější krok',
  'change.voids':
    'Když budete pokračovat, bude potřeba znovu projít tyto kroky: {steps}. Údaje, které tam jsou, zůstanou uložené jako koncept.',
  'change.keep': 'Nechat, jak to bylo',

  'review.change': 'Změnit',
  'review.change_named': 'Změnit: {field}',
  'review.ask_title': 'Změnit „{step}“?',
  'review.keep': 'Nechat, jak to je',

  'rest.title': 'Pokračujete na jiné kartě',
  'rest.description': 'Tato stránka čeká, aby se nic nestalo dvakrát. Údaje zadané tady zůstanou uložené.',
  'rest.wake': 'Pokračovat tady',

  'time.title': 'Potřebujete víc času?',
  'time.description': 'Pro vaši bezpečnost relace za {left} skončí ({time}). Zadané údaje se pak smažou.',
  'time.left': {
    one: 'asi minutu',
    few: 'asi {count} minuty',
    many: 'asi {count} minuty',
    other: 'asi {count} minut',
  },
  'time.left_short': 'méně než minutu',
  'time.extend': 'Potřebuji víc času',
  'time.extended': 'Máte čas do {time}.',

  'reason.bank_down': '{servicer} má právě výpadek. Zadané údaje jsou v pořádku a nic se neztratilo.',
  'reason.bank_busy': '{servicer} má právě příliš mnoho požadavků. Většinou to během pár minut přejde.',
  'reason.bank_denied':
    '{servicer} vám takto přístup nedává. Pokud tam máte i jiné přihlašovací údaje, zkuste to s nimi.',
  'reason.no_account': '{servicer} u vás nenachází vhodný účet. Možná je tam pod jinými vašimi přihlašovacími údaji.',
  'reason.access_ended':
    'Souhlas, podle kterého {servicer} poskytuje přístup, už neplatí. Obnovíte ho tak, že začnete znovu.',
  'reason.not_set_up':
    '{tenant} zatím nemá tuto službu nastavenou ({servicer}). Kontaktujte podporu {tenant} a uveďte referenční číslo.',

  'redirect.continue': 'Přejít na stránku {servicer}',
  'redirect.trust': 'Přihlásíte se přímo na stránce banky a pak se vrátíte sem.',
  'redirect.opening': 'Otevírání stránky {servicer}',
  'redirect.trust_popup':
    'Přihlásíte se přímo na stránce banky, v samostatném okně. Tato stránka pak bude sama pokračovat.',
  'redirect.trust_tab': 'Přihlásíte se přímo na stránce banky, na jiné kartě. Tato stránka pak bude sama pokračovat.',
  'redirect.phone': 'Použít telefon',
  'redirect.until': 'Odkaz platí do {time}.',
  'redirect.ran_out': 'Platnost odkazu vypršela. Nový se vytvoří, až budete pokračovat.',
  'redirect.renewing': 'Žádost o nový odkaz',
  'redirect.away_popup_title': 'Pokračujte v okně {servicer}',
  'redirect.away_popup_description':
    'Je vedle tohoto okna nebo za ním. Až tam bude vše hotové, tato stránka bude sama pokračovat.',
  'redirect.away_tab_title': 'Pokračujte na kartě {servicer}',
  'redirect.away_tab_description': 'Je vedle této karty. Až tam bude vše hotové, tato stránka bude sama pokračovat.',
  'redirect.show_popup': 'Zobrazit okno',
  'redirect.show_tab': 'Zobrazit kartu',
  'redirect.open_again': 'Otevřít znovu',
  'redirect.this_page': 'Pokračovat na této stránce',
  'redirect.blocked_popup_title': 'Prohlížeč zablokoval okno',
  'redirect.blocked_tab_title': 'Prohlížeč zablokoval kartu',
  'redirect.blocked_description':
    'Pokračujte na této stránce: přihlásíte se na stránce {servicer} a pak se vrátíte sem.',
  'redirect.try_popup': 'Zkusit okno znovu',
  'redirect.try_tab': 'Zkusit kartu znovu',
  'redirect.closed_popup_title': 'Okno {servicer} je zřejmě zavřené',
  'redirect.closed_tab_title': 'Karta {servicer} je zřejmě zavřená',
  'redirect.closed_description':
    'Pokud tam je vše hotové, tato stránka bude za chvíli sama pokračovat. Pokud ne, otevřete to znovu.',
  'redirect.device_title': 'Potvrďte to v telefonu',
  'redirect.device_description':
    'Namiřte fotoaparát telefonu na tento kód a potvrďte to na stránce {servicer}. Tato stránka bude sama pokračovat.',
  'redirect.device_code': 'QR kód s odkazem na stránku {servicer}',
  'redirect.device_link': 'Nebo tento odkaz otevřete v telefonu',
  'redirect.device_asked': 'Telefon se může zeptat, zda jde o váš vlastní požadavek. Ano zvolte, jen když to tak je.',
  'redirect.device_over': 'Platnost odkazu vypršela. Vytvořte nový.',
  'redirect.new_link': 'Vytvořit nový odkaz',
  'redirect.device_here': 'Raději pokračovat tady',
  'redirect.copy': 'Zkopírovat odkaz',
  'redirect.copied': 'Odkaz zkopírován',
  'redirect.refused_title': '{servicer} nemá vaše potvrzení',
  'redirect.refused_description':
    'Nic se nesdílelo a nic nebylo zaplaceno. Můžete se vrátit a potvrdit to, nebo to nechat být.',
  'redirect.failed_title': '{servicer} to nemůže dokončit',
  'redirect.failed_description':
    'Problém je na straně banky. Tady se nic neztratilo. Chvíli počkejte a zkuste to znovu.',
  'redirect.expired_title': 'Odkaz na stránku {servicer} vypršel',
  'redirect.expired_description': 'Odkaz do banky platí jen krátkou dobu. Pokud chcete pokračovat, požádejte o nový.',
  'redirect.unknown_title': 'Nevíme, zda je u banky vše dokončeno ({servicer})',
  'redirect.unknown_description':
    'Odpověď k nám nedorazila. Klidně to tam potvrďte ještě jednou: nic se nebude sdílet dvakrát.',
  'redirect.unknown_payment_title': 'Zatím není jasné, zda je zaplaceno',
  'redirect.unknown_payment_description':
    'Odpověď z banky ({servicer}) k nám nedorazila. Než budete pokračovat, podívejte se tam na svůj účet, ať neplatíte dvakrát.',
  'redirect.not_paid': 'Nezaplaceno: zaplatit znovu',
  'redirect.paid': 'Zaplaceno',
  'redirect.paid_title': 'Pak už tady není co platit',
  'redirect.paid_description':
    'Dejte podpoře {tenant} vědět, že je zaplaceno: zjistí, co se s platbou stalo. Odtud se už nic nezaplatí.',
  'redirect.paid_back': 'Nevím to jistě',

  'wait.sending_title': 'Odesílání vašich odpovědí',
  'wait.sending_description': 'Potrvá to několik sekund. Všechny zadané údaje jsou uložené.',
  'wait.sending_blocked': 'Všechny zadané údaje jsou uložené.',
  'wait.received': 'Dokumenty přijaty',
  'wait.now': 'Probíhá kontrola',
  'wait.since': 'od {time}',
  'wait.expected': 'přibližně {time}',
  'wait.longer': 'Trvá to déle než obvykle. Nemusíte nic dělat.',
  'wait.close_title': 'Tuto stránku můžete zavřít.',
  'wait.close_description':
    'Kontrola běží dál i bez vás. Přes svůj odkaz se kdykoli z jakéhokoli zařízení podíváte, jak to vypadá.',
  'wait.reminder': 'Až bude něco nového, {tenant} vám dá vědět.',
  'wait.until': 'Pokud odpověď nepřijde do {date}, vše se uzavře.',
  'wait.retrying': 'Zkoušíme to dál.',
  'wait.copy': 'Zkopírovat můj odkaz',
  'wait.copied': 'Odkaz zkopírován',
  'wait.blocked': '{servicer} teď neodpovídá. Zkoušíme to dál, nic se neztratí.',

  'outcome.completed_title': 'Vše je hotové',
  'outcome.completed_description': '{servicer} to potvrzuje.',
  'outcome.rejected_title': 'Banka to nepřijala ({servicer})',
  'outcome.rejected_description': 'Můžete začít znovu, nebo se nás zeptat, co dál.',
  'outcome.cancelled_title': 'Zrušeno',
  'outcome.cancelled_description': 'Zadané údaje jsou smazané. Kdykoli můžete začít znovu.',
  'outcome.expired_title': 'Čas na dokončení vypršel',
  'outcome.expired_description':
    'Pro vaši bezpečnost jsme to uzavřeli a zadané údaje smazali. Začněte znovu, až se vám to bude hodit.',
  'outcome.failed_title': 'Nepodařilo se to dokončit',
  'outcome.failed_description':
    'Chyba není na vaší straně. Začněte znovu, nebo požádejte o pomoc a uveďte referenční číslo níže.',
  'outcome.reference': 'Referenční číslo',
  'outcome.back': 'Zpět na původní stránku',
  'outcome.back_to': 'Zpět na stránku {tenant}',
  'outcome.print': 'Vytisknout nebo uložit',
};
