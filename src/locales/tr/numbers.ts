import type { CataloguePart } from '../Catalogue.js';

export const numbers: CataloguePart<'numbers'> = {
  'field.iban_list_add': 'Başka hesap ekle',
  'field.iban_list_item': '{label}, {number}. hesap',
  'field.iban_list_remove': '{number}. hesabı kaldır',
  'field.code_hint': { one: 'Size gönderdiğimiz tek rakam', other: 'Size gönderdiğimiz {count} rakam' },
  'field.code_new': 'Yeni kod gönder',
  'field.code_asking': 'Yeni kod isteniyor',
  'field.code_rest': 'kalan süre {left}',
  'field.code_rest_said': {
    one: 'Bir saniye sonra yeni kod isteyebilirsiniz.',
    other: '{count} saniye sonra yeni kod isteyebilirsiniz.',
  },
  'field.code_ready': 'Şimdi yeni kod isteyebilirsiniz.',
  'field.code_sent': 'Yeni kod gönderildi. Önceki kod artık geçerli değil.',
  'field.bank': 'Banka: {bank}',

  'error.required_iban': 'Hesap numarasını (IBAN) girin.',
  'error.required_iban-list': 'En az bir hesap numarası (IBAN) girin.',
  'error.required_bic': 'Banka kodunu (BIC) girin.',
  'error.required_national-id': 'Kimlik kartınızdaki numarayı girin.',
  'error.required_one-time-code': 'Size gönderilen kodu girin.',
  'error.iban': 'Hesap numarasını (IBAN) girin.',
  'error.iban_country_missing': 'IBAN, ülkeyi gösteren iki harfle başlar, örneğin RO. Bu harfleri ekleyin.',
  'error.iban_country_unknown': '{country} ile başlayan IBAN yok. İlk iki harfi kontrol edin.',
  'error.iban_country':
    '{country} ile başlayan hesaplar burada kullanılamıyor. Şunlardan biriyle başlayan bir IBAN girin: {countries}.',
  'error.iban_characters': 'IBAN yalnızca harf ve rakam içerir. Diğer her şeyi kaldırın.',
  'error.iban_short': {
    one: 'Bir karakter eksik: bu ülkenin IBAN’ı {expected} karakterdir.',
    other: '{count} karakter eksik: bu ülkenin IBAN’ı {expected} karakterdir.',
  },
  'error.iban_long': {
    one: 'Bir karakter fazla: bu ülkenin IBAN’ı {expected} karakterdir.',
    other: '{count} karakter fazla: bu ülkenin IBAN’ı {expected} karakterdir.',
  },
  'error.iban_checksum':
    'Bir karakter yanlış veya iki karakterin yeri değişmiş. Kartınızla veya hesap ekstrenizle karşılaştırın.',
  'error.bic': 'BIC altı harfle başlar, örneğin BTRLRO22. İlk altı harfi kontrol edin.',
  'error.bic_characters': 'BIC yalnızca harf ve rakam içerir. Diğer her şeyi kaldırın.',
  'error.bic_iban': 'Bu bir hesap numarası (IBAN). Bankanın kendisine ait daha kısa kodu (BIC) girin.',
  'error.bic_length': 'BIC 8 veya 11 karakterdir; girdiğiniz {length} karakter. Kontrol edin.',
  'error.bic_country_unknown':
    'Beşinci ve altıncı harf ülkeyi gösterir. {country} kodlu bir ülke yok. Bu harfleri kontrol edin.',
  'error.bic_country':
    'Ülke kodu {country} olan bankalar burada kullanılamıyor. Beşinci ve altıncı harf şunlardan biri olmalı: {countries}.',
  'error.national_id': 'Numarayı kimlik kartından aynen yazın: yalnızca harf ve rakam.',
  'error.national_id_digits': '{name} numarası yalnızca {length} rakamdan oluşur. Diğer her şeyi kaldırın.',
  'error.national_id_short': {
    one: 'Bir karakter eksik: {name} numarası {length} karakterdir.',
    other: '{count} karakter eksik: {name} numarası {length} karakterdir.',
  },
  'error.national_id_long': {
    one: 'Bir karakter fazla: {name} numarası {length} karakterdir.',
    other: '{count} karakter fazla: {name} numarası {length} karakterdir.',
  },
  'error.national_id_pattern': 'Harfler ve rakamlar yanlış yerde. Örnek {name} numarası: {example}.',
  'error.national_id_begin': '{name} numarası 1 ile 9 arasında bir rakamla başlar. İlk rakamı kontrol edin.',
  'error.national_id_date':
    '{from}–{to}. karakterler doğum tarihini gösterir ve böyle bir gün yok. Kimlik kartıyla karşılaştırın.',
  'error.national_id_place':
    '{from}. ve {to}. rakam ili gösterir ve bu numarada bir il yok. Kimlik kartıyla karşılaştırın.',
  'error.national_id_control': 'Bir karakter yanlış veya iki karakterin yeri değişmiş. Kimlik kartıyla karşılaştırın.',
  'error.code_digits': 'Yalnızca koddaki rakamları girin.',
  'error.code_short': {
    one: 'Bir rakam eksik: kod {length} rakamdan oluşur.',
    other: '{count} rakam eksik: kod {length} rakamdan oluşur.',
  },
  'error.code_long': {
    one: 'Bir rakam fazla: kod {length} rakamdan oluşur.',
    other: '{count} rakam fazla: kod {length} rakamdan oluşur.',
  },
  'error.code_wrong': 'Gönderdiğimiz kod bu değil. En son mesajla karşılaştırın.',
  'error.code_wrong_left': {
    one: 'Gönderdiğimiz kod bu değil. En son mesajla karşılaştırın: bir deneme hakkınız kaldı.',
    other: 'Gönderdiğimiz kod bu değil. En son mesajla karşılaştırın: {count} deneme hakkınız kaldı.',
  },
  'error.code_spent': 'Kod çok fazla yanlış girildi ve artık geçerli değil. Yeni kod isteyin.',
  'error.code_void':
    'Kod çok fazla yanlış girildi ve artık geçerli değil. Yeni kod almak için işlemi iptal edip baştan başlayın.',
  'error.code_replaced': 'Bu kod artık geçerli değil: yeni bir kod gönderildi. En son gelen kodu girin.',
  'error.list': 'Hesap numaralarını tek tek girin.',
  'error.list_twice': 'Bu numara zaten listede var. İkisinden birini kaldırın.',
  'error.list_min': { one: 'En az bir tane ekleyin.', other: 'En az {count} tane ekleyin.' },
  'error.list_max': {
    one: 'En çok bir tane olabilir. Diğerlerini kaldırın.',
    other: 'En çok {count} tane olabilir. Fazlasını kaldırın.',
  },
};
