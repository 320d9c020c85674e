import type { ReturnTexts } from './ReturnTexts.js';

export const tr: ReturnTexts = {
  moment: { title: 'Bir saniye', text: 'Geri yönlendiriliyorsunuz.', home: 'Devam et' },
  looking: { title: 'Bir saniye', text: 'Başladığınız sayfa aranıyor.' },
  done: {
    title: 'Artık geri dönebilirsiniz',
    text: 'Banka yanıt verdi. Başladığınız sayfa kendiliğinden devam eder, bu sayfayı kapatabilirsiniz.',
    home: 'Burada devam et',
  },
  ask: {
    title: 'Bu işlemi siz mi başlattınız?',
    text: 'Burada giriş yapmadınız. İşlemi başka bir tarayıcıda veya cihazda başlattıysanız orada devam eder.',
    beware: 'Bağlantıyı size başka biri gönderdiyse hayır deyin: onayladığınız bilgiler ona gider.',
    more: 'İşlemi bu tarayıcıda başlattıysanız burada giriş yapın ve bu sayfayı yeniden yükleyin.',
    yes: 'Evet, ben başlattım',
    no: 'Hayır, ben başlatmadım',
  },
  elsewhere: {
    title: 'Başladığınız yere dönün',
    text: 'İşlem orada, diğer tarayıcıda veya cihazda kendiliğinden devam eder. Bu sayfayı kapatabilirsiniz.',
  },
  declined: {
    title: 'Hiçbir bilgi iletilmedi',
    text: 'Bankanın bu bağlantıyla gönderdikleri alınmadı.',
    beware:
      'Bağlantıyı size başka biri gönderdiyse onunla devam etmeyin. Bankada bir şey onayladıysanız bankaya bildirin.',
  },
  unknown: {
    title: 'Önce giriş yapın',
    text: 'Burada giriş yapmadığınız için henüz hiçbir işlem yapılmadı. Başladığınız tarayıcıda giriş yapın ve bu sayfayı yeniden yükleyin.',
  },
  stale: {
    title: 'Bu bağlantı kullanılmış veya süresi dolmuş',
    text: 'Hiçbir şey değişmedi. Son durumu ve nasıl devam edeceğinizi başladığınız sayfada görebilirsiniz.',
    home: '{tenant} sayfasına dön',
  },
  late: {
    title: 'Dönüş çok uzun sürdü',
    text: 'Banka bağlantısının süresi dolduğu için yanıtı alınmadı. Geri dönüp yeni bir bağlantı isteyin.',
    home: '{tenant} sayfasına dön',
  },
  foreign: {
    title: 'Bu yanıt alınamadı',
    text: 'Yanıt bizim sayfamızdan gelmedi. Hiçbir şey değişmedi. Bankanın bağlantısını yeniden açıp orada yanıt verin.',
  },
  busy: {
    title: 'Biraz sonra tekrar deneyin',
    text: 'Buradan kısa sürede çok fazla istek geldi. Hiçbir şey değişmedi. Bu sayfayı {seconds} sonra yeniden yükleyin.',
  },
  failed: {
    title: 'Burada bir sorun oluştu',
    text: 'Hiçbir şey değişmedi. Bu sayfayı yeniden yükleyin. İşe yaramazsa başladığınız sayfaya dönün.',
    more: 'Referans no: {reference}',
  },
  noScript: 'Bu tarayıcıda JavaScript kapalı olduğu için bu sayfa kendiliğinden kapanamaz.',
  tenant: 'başlangıç',
};
