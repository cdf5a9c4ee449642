import 'remark-florilegium/style.css'

export const metadata = { title: 'Policy Planning Staff' }

const style = {
  maxWidth: '40rem',
  margin: '3rem auto',
  padding: '0 1rem',
  font: '1.0625rem/1.6 Georgia, serif',
}

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body style={style}>{children}</body>
    </html>
  )
}
