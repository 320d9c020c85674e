import type { CataloguePart } from '../Catalogue.js';

export const base: CataloguePart<'base'> = {
  'wizard.label': 'Başvuru ve işlemler',
  'wizard.step': '{current}. adım, toplam {total}',
  'wizard.close': 'Kapat',
  'wizard.save_and_close': 'Kaydet ve kapat',
  'wizard.loading': 'Yükleniyor',
  'wizard.back': 'Geri',
  'wizard.earlier': 'Önceki adımlar',
  'wizard.checking': 'Son durum kontrol ediliyor',

  'wizard.cancel.aisp': 'Bu hesap bağlantısını iptal et',
  'wizard.cancel.pisp': 'Bu ödemeyi iptal et',
  'wizard.cancel.product': 'Bu başvuruyu iptal et',
  'wizard.cancel_title.aisp': 'Hesap bağlantısı iptal edilsin mi?',
  'wizard.cancel_title.pisp': 'Ödeme iptal edilsin mi?',
  'wizard.cancel_title.product': 'Başvuru iptal edilsin mi?',
  'wizard.cancel_description': 'Girdiğiniz bilgiler silinir. Dilediğiniz zaman yeniden başlayabilirsiniz.',
  'wizard.cancel_confirm.aisp': 'Bağlantıyı iptal et',
  'wizard.cancel_confirm.pisp': 'Ödemeyi iptal et',
  'wizard.cancel_confirm.product': 'Başvuruyu iptal et',
  'wizard.cancel_keep': 'Hayır, devam et',

  'way.retry': 'Tekrar dene',
  'way.other': 'Başka banka seç',
  'way.again': 'Baştan başla',

  'picker.context': 'Hizmet seçimi',

  'form.continue': 'Devam et',
  'form.sending': 'Gönderiliyor',
  'form.optional': 'İsteğe bağlı',
  'form.summary': { one: 'Bir alanı gözden geçirin', other: '{count} alanı gözden geçirin' },
  'form.saved': 'Kaydedildi',
  'form.note_title': 'İnceleme ekibinin isteği',
  'form.waiting_for_files': 'Dosyalarınız hâlâ yükleniyor. Yükleme biter bitmez gönderilecek.',

  'problem.retry': 'Tekrar dene',
  'problem.reference': 'Referans no: {reference}',
  'problem.load_title': 'Bu sayfa yüklenemedi',
  'problem.unauthenticated_title': 'Oturumunuz kapandı',
  'problem.not_found_title': 'Bulunamadı',
  'problem.offline': 'İnternet bağlantınız yok. Yazdıklarınız burada kalır ve bağlantı gelince gönderilir.',
  'problem.offline_load': 'İnternet bağlantınız yok. Bağlantı gelince kendiliğinden devam eder.',
  'problem.network': 'Yanıt gelmeden bağlantı koptu. Girdiğiniz bilgiler hâlâ burada; tekrar deneyin.',
  'problem.network_load': 'Sayfa yüklenirken bağlantı koptu. İnternet bağlantınızı kontrol edip tekrar deneyin.',
  'problem.unauthenticated':
    'Oturumunuz kapandı. Başka bir sekmede yeniden giriş yapın, sonra burada tekrar deneyin. Yazdıklarınız bu sayfada kalır.',
  'problem.unauthenticated_load': 'Başka bir sekmede yeniden giriş yapın, sonra burada tekrar deneyin.',
  'problem.not_found': 'Bu işlem yok ya da başka birine ait. Doğru hesapla giriş yaptığınızı kontrol edin.',
  'problem.skill_unknown': 'Bu hizmet artık burada sunulmuyor. Başka bir hizmet seçin.',
  'problem.step_not_changeable': 'Bu adım artık değiştirilemez. Kaldığınız yerden devam edebilirsiniz.',
  'problem.session_ended': 'Bu işlem sona erdi. Sonucu görmek için sayfayı yeniden yükleyin.',
  'problem.revision_conflict': 'Başka bir sekmede veya cihazda değişiklik yapıldı. Güncel durumu görüyorsunuz.',
  'problem.overtaken': 'İlk gönderdiğiniz alındı, sonraki alınmadı. Güncel durumu görüyorsunuz.',
  'problem.too_many_requests': 'Kısa sürede çok fazla istek yapıldı. Bir dakika bekleyip tekrar deneyin.',
  'problem.held': {
    one: 'Kısa sürede çok fazla istek yapıldı. Hiçbir şey kaybolmadı; bir saniye içinde kendiliğinden devam eder.',
    other:
      'Kısa sürede çok fazla istek yapıldı. Hiçbir şey kaybolmadı; {count} saniye içinde kendiliğinden devam eder.',
  },
  'problem.slow': 'İşlem her zamankinden uzun sürüyor. Hiçbir şey kaybolmadı, hiçbir şey iki kez gönderilmez.',
  'problem.upstream_unavailable':
    'Banka şu anda yanıt vermiyor. Girdiğiniz bilgiler kaydedildi; biraz sonra tekrar deneyin.',
  'problem.upstream_refused':
    'Banka bunu kabul edemedi. Tekrar deneyin; yine olursa yardım isterken referans numarasını belirtin.',
  'problem.other':
    'Bizden kaynaklanan bir sorun oluştu. Girdiğiniz bilgiler kaydedildi; tekrar deneyin veya yardım isterken referans numarasını belirtin.',

  'field.text_hint': 'Örneğin {example}',
  'field.yes': 'Evet',
  'field.no': 'Hayır',
  'field.read_only': 'Buradan değiştirilemez',
  'field.group_item': '{item} {number}',
  'field.group_part': '{item}: {field}',
  'field.unknown_title': '“{label}” için giriş alanı yok',
  'field.unknown_help':
    'Geliştiriciler için: Bu sayfa “{type}” adlı bir alan türü tanımıyor. Türü <OnboardingWizard fields> ile iletin veya adımın tanımında düzeltin.',
  'field.consent_accepted': 'Onaylandı, sürüm {version}',

  'error.required_text': 'Devam etmek için bu alanı doldurun.',
  'error.required_email': 'E-posta adresinizi girin.',
  'error.required_number': 'Bir sayı girin.',
  'error.required_percentage': 'Bir yüzde girin.',
  'error.required_radio': 'Birini seçin.',
  'error.required_checkbox': 'Devam etmek için kutuyu işaretleyin.',
  'error.text': 'Buraya metin girin.',
  'error.text_short': {
    one: 'Bir karakter eksik: en az {min} karakter girin.',
    other: '{count} karakter eksik: en az {min} karakter girin.',
  },
  'error.text_long': {
    one: 'Bir karakter fazla: en çok {max} karakter girin.',
    other: '{count} karakter fazla: en çok {max} karakter girin.',
  },
  'error.text_format': 'Şu biçimde yazın: {example}.',
  'error.email': 'Adresin tamamını yazın, örneğin name@example.com.',
  'error.email_at': '@ işareti eksik: adresin tamamını yazın, örneğin name@example.com.',
  'error.number': 'Sayıyı rakamla yazın, örneğin 12.',
  'error.number_whole': 'Ondalıksız bir tam sayı girin.',
  'error.number_decimals': {
    one: 'Virgülden sonra en çok bir basamak girin.',
    other: 'Virgülden sonra en çok {count} basamak girin.',
  },
  'error.number_min': 'En az {min} girin.',
  'error.number_max': 'En çok {max} girin.',
  'error.choice': 'Listeden birini seçin.',
  'error.checkbox': 'Kutuyu işaretleyin veya boş bırakın.',
  'error.unknown_type': 'Şu anda buraya bilgi girilemiyor.',
  'error.unknown_field': 'Bu bilgi burada istenmiyor.',
  'error.sent_before':
    'Banka bunu daha önce bir kez aldı, ardından bağlantı koptu. Önce bankaya sorun; yalnızca işlem yapılmadıysa yeniden gönderin.',
  'error.outcome_unknown':
    'Bağlantı koptu ve bankanın bunu alıp almadığını bilmiyoruz. Önce bankaya sorun; yalnızca almadıysa yeniden gönderin.',
  'error.not_accepted': 'Banka bu bilgiyi kabul etmedi. Kontrol edip yeniden gönderin.',
  'error.other': 'Bu bilgi bu hâliyle kabul edilemiyor. Kontrol edip yeniden gönderin.',
};
